/** English sentences of what can be wrong with a stored journey: what it is, and what to do. */
export const journal = {
  'journal.too-large': 'This journal is too large. At most {grens} characters.',
  'journal.too-deep': 'This is no journal: it is nested too deep. Choose the right file.',
  'journal.no-json': 'This journal cannot be read. It may be cut off. Take an older copy.',
  'journal.encoding': 'This file was saved as {codering}. Save it as UTF-8. Its content is whole.',
  'journal.line-ends':
    'The line ends of this file were changed, from line {line} on. Its content is whole. Change them back to LF.',
  'journal.of-store':
    'This is a file of the store. Read it with fileStore and make a journal of it with serializeJournal.',
  'journal.foreign': 'This is no journal of this library. Choose the right file.',
  'journal.newer': 'This journal has version {version}. Here we read up to {supported}. Update the software.',
  'journal.older':
    'This journal has version {version}. No software ever wrote that here: we read from version {supported} on. Check that it is the right journal.',
  'journal.forbidden-key': 'This journal holds a name that is not allowed. Do not trust it; ask where it came from.',
  'journal.unknown-fact': 'There is no such fact. See whether the software is new enough.',
  'journal.invalid-fact': 'This fact is not filled in well. What is wrong, and where, stands below.',
  'journal.empty': 'This journal has no facts. A journey begins with a start.',
  'journal.first-fact': 'This journal does not begin with the start of a journey. Look for its beginning.',
  'journal.second-start': 'The journey starts a second time here. Take two journeys apart.',
  'journal.gap': 'Fact {expected} is missing. Look for a copy that is complete.',
  'journal.duplicate': 'This fact stands here twice. Fact {expected} belongs here.',
  'journal.out-of-order': 'The facts are not in order. Fact {expected} belongs here.',
  'journal.time-backwards': 'This fact is earlier than the one before. Look at the clock of who wrote it.',
  'journal.other-reis': 'This journal is of another journey. Look at its name.',
  'journal.leads-elsewhere':
    'After this step the journey is in this stage: {fase}. Write that stage in the field naar, or leave this fact out.',
  'journal.damaged': 'Line {line} is damaged. Put back a good copy.',
  'journal.id': 'This name cannot be a journey. Use letters, digits and . _ : -',
  'journal.id-of-device':
    'Windows keeps this name for itself, also with a dot behind it. Choose another name for the journey.',
  'journal.no-permission': 'No reading or writing is allowed here. Ask who manages it for access.',
  'journal.no-space': 'The disk is full. Nothing was stored. Make room and try again.',
  'journal.not-a-file': 'There is no ordinary file in this place. Nothing was touched. See what is there.',
  'journal.locked': 'Somebody else is writing now. Try again in a moment.',
  'journal.unknown-id': 'This journey does not hold this id, number or place. Check it: nothing was erased.',
  'journal.held-by-link':
    'Replaced, but the old file still has other names (hard links): {aantal}. Find them and delete them.',
  'journal.held-by-session':
    'Replaced, but the old text is still on the disk. Sessions that see an older state: {aantal}. End them and then erase again.',
  'journal.held-by-prepared':
    'Replaced, but the old text is still on the disk. Prepared transactions: {aantal}. Finish them and then erase again.',
  'journal.held-by-slot':
    'Replaced, but the old text is still on the disk. Replication slots that hold it: {aantal}. Let the replica catch up and then erase again.',
  'journal.pooler':
    'This connection hears no news: a pooler stands before the database. Give listener a connection without a pooler.',
  'journal.not-heard': 'This connection hears no news of the database. Look at the connection of listener.',
  'journal.unreachable': 'The store does not answer. It is not certain whether something was stored. Read again.',
};
