#!/bin/sh
# A Slurm of one node on this machine, set up, used once and taken down: shows that imi's shards are an array job.
#
#   apt-get install slurm-wlm munge     what it needs; as root
#   bench/slurm.sh FILE SHARDS          cuts FILE, runs the shards as an array job, joins them, compares with one run
set -eu
file=$(readlink -f "$1")
shards=$2
imi="node $(readlink -f "$(dirname "$0")/../bin/imi.js")"
work=$(mktemp -d)
host=$(hostname -s)
cores=$(nproc)
memory=$(awk '/MemTotal/ { print int($2 / 1024 * 0.9) }' /proc/meminfo)

cat > "$work/slurm.conf" <<CONF
ClusterName=imi
SlurmctldHost=$host
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
MpiDefault=none
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=$cores RealMemory=$memory State=UNKNOWN
PartitionName=all Nodes=$host Default=YES State=UP OverSubscribe=FORCE
CONF
mkdir -p "$work/state" "$work/spool" "$work/out" "$work/whole" /run/munge
export SLURM_CONF="$work/slurm.conf"

stop() {
  scancel -u root 2>/dev/null || true
  daemons=$(cat "$work"/*.pid 2>/dev/null || true)
  kill $daemons 2>/dev/null || true
  # They write their state while they end.
  sleep 3
  rm -rf "$work" || true
}
trap stop EXIT
chown munge: /run/munge 2>/dev/null || true
pgrep munged > /dev/null || su -s /bin/sh munge -c munged 2>/dev/null || munged --force
slurmctld
slurmd
tries=0
until sinfo -h -o %T 2>/dev/null | grep -q idle; do
  tries=$((tries + 1))
  [ "$tries" -lt 60 ] || { echo "Slurm does not come up:"; tail -5 "$work"/*.log; exit 1; }
  sleep 1
done

$imi plan "$file" --shards "$shards" --out "$work/plan.json"
cat > "$work/job.sh" <<JOB
#!/bin/sh
#SBATCH --array=1-$shards
#SBATCH --cpus-per-task=1
#SBATCH --output=$work/out/log-%a
exec $imi run "$work/plan.json" --shard "\$SLURM_ARRAY_TASK_ID" --jobs 1 --out "$work/out"
JOB
sbatch --wait "$work/job.sh"
$imi report merge "$work"/out/*.shard-*.json --out "$work/report.json"
cat "$work"/out/*.shard-*.ndjson > "$work/joined.ndjson"

$imi normalize "$file" --to ndjson="$work/whole/nodes.ndjson" --report json="$work/whole/report.json" --quiet || [ $? -eq 1 ]
cmp "$work/joined.ndjson" "$work/whole/nodes.ndjson"
node -e '
  const [joined, whole] = process.argv.slice(1).map((file) => JSON.parse(require("fs").readFileSync(file, "utf8")));
  const { outputs, ...report } = "reports" in whole ? whole.reports[0].report : whole;
  require("assert").deepStrictEqual(joined, report);
' "$work/report.json" "$work/whole/report.json"
echo "$shards shards by Slurm $(sinfo --version | cut -d' ' -f2) are what one run writes: $(wc -l < "$work/joined.ndjson") nodes"
