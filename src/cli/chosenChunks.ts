import process from 'node:process';
import { chunksOfShard, type Study } from '../simulate/index.js';
import { Complaint, whole } from './command.js';

/** Where engines say which part of an array this is. All but Slurm count from 0. */
function indexOfEnvironment(env: NodeJS.ProcessEnv): { shard: number; shards?: number } | undefined {
  const slurm = env['SLURM_ARRAY_TASK_ID'];
  if (slurm !== undefined) {
    const count = env['SLURM_ARRAY_TASK_COUNT'];
    const first = Number(env['SLURM_ARRAY_TASK_MIN'] ?? 1);
    const shard = (Number(slurm) - first) / Number(env['SLURM_ARRAY_TASK_STEP'] ?? 1) + 1;
    return count === undefined ? { shard } : { shard, shards: Number(count) };
  }
  const fromZero = env['JOB_COMPLETION_INDEX'] ?? env['AWS_BATCH_JOB_ARRAY_INDEX'];
  return fromZero === undefined ? undefined : { shard: Number(fromZero) + 1 };
}

/** Which chunks this call computes. */
export function chosenChunks(
  study: Study,
  values: { shard?: string; shards?: string; chunk?: string },
): readonly number[] {
  const chunk = whole('chunk', values.chunk);
  if (chunk !== undefined) {
    if (chunk >= study.chunks) throw new Complaint(`--chunk is from 0 up to ${study.chunks - 1}`);
    return [chunk];
  }
  if (values.shard !== undefined) {
    const [, shard, shards] = /^(\d+)\/(\d+)$/.exec(values.shard) ?? [];
    if (shard === undefined || shards === undefined) throw new Complaint('--shard is such as 2/8');
    return chunksOfShard(study, Number(shard), Number(shards));
  }
  const shards = whole('shards', values.shards, 1);
  if (shards === undefined) return chunksOfShard(study, 1, 1);
  const found = indexOfEnvironment(process.env);
  if (found === undefined) {
    throw new Complaint('--shards needs an index: use --shard i/n, or run in a Slurm, Kubernetes or AWS Batch array');
  }
  return chunksOfShard(study, found.shard, found.shards ?? shards);
}
