# The process of the example scenario in SimPy, without any rule of the method: the same as simulate-hand.ts.
# Called by simulate-example.ts with how many times the example, the seed, and the working days counted from minute 0.
import json, math, random, sys, time
import simpy

times, seed, workdays = float(sys.argv[1]), int(sys.argv[2]), json.load(sys.stdin)
DAY, OPENS, LENGTH = 1440, 540, 480
before, count = [], 0
is_workday = [False] * (workdays[-1] + 2)
for day in workdays:
    is_workday[day] = True
for day in range(len(is_workday)):
    before.append(count)
    count += is_workday[day]

rng = random.Random(seed)
sigma = math.sqrt(math.log(1 + 0.5 ** 2))
lognormal = lambda mean: mean * math.exp(sigma * rng.gauss(0, 1) - sigma * sigma / 2)
exponential = lambda mean: rng.expovariate(1 / mean)


def after(minute, work):
    day = minute // DAY
    done = before[day] * LENGTH + (min(max(minute - day * DAY - OPENS, 0), LENGTH) if is_workday[day] else 0)
    total = done + work
    index = -(-total // LENGTH) - 1
    return workdays[index] * DAY + OPENS + total - index * LENGTH


def open_from(minute):
    day, at = minute // DAY, minute % DAY
    if is_workday[day] and OPENS <= at <= OPENS + LENGTH:
        return minute
    return after(minute, 1) - 1


started = arrived = 0
days = 0.0
begin = time.process_time()
env = simpy.Environment()
guides, decisions, residents = (simpy.Resource(env, max(1, round(n * times))) for n in (16, 8, 6))
worked = lambda minutes: env.timeout(after(env.now, round(minutes)) - env.now)
waited = lambda d: env.timeout(round(d * DAY))
opened = lambda: env.timeout(open_from(env.now) - env.now)


def decide():
    with decisions.request() as place:
        yield place
        yield waited(exponential(10))
        yield opened()


def hear():
    with residents.request() as place:
        yield place
        yield waited(lognormal(21))
        yield opened()
    yield worked(lognormal(720))


def one_round():
    yield worked(lognormal(3600))
    forgets = rng.random() < 0.3
    yield from decide()
    if forgets:
        yield worked(480)
        yield from decide()
    learns, left = rng.random(), 1.0
    for _ in range(6):
        yield waited(42)
        yield worked(240)
        left *= 0.5
        if left <= learns:
            break
    yield worked(lognormal(1800))
    yield from decide()


def journey():
    global arrived, days
    began = env.now
    with guides.request() as place:
        yield place
        yield opened()
        yield worked(lognormal(2400))
        yield from decide()
        heard = rng.random() < 0.6
        if heard:
            yield from hear()
        for _ in range(5):
            yield worked(lognormal(720))
        yield from decide()
        if not heard:
            yield worked(480)
            yield from hear()
            yield from decide()
        for number in range(1, 5):
            yield from one_round()
            if number == 4 or rng.random() < 0.5:
                arrived += 1
                days += (env.now - began) / DAY
                return
            if rng.random() < 0.1:
                return


def arrivals():
    global started
    while True:
        yield env.timeout(round(exponential(365 * DAY / (18 * times))))
        started += 1
        env.process(journey())


env.process(arrivals())
env.run(until=260 * 7 * DAY)
print(json.dumps({"started": started, "arrived": arrived, "days": days, "seconds": time.process_time() - begin, "version": simpy.__version__}))
