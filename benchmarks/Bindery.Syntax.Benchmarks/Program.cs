using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Bindery.Syntax.Benchmarks;

if (OdooFiles.Folder is null)
{
    Console.WriteLine("Skipped: no Odoo source found; set ODOO_BIN to an odoo-bin.");
    return 0;
}

// One pass over all of Odoo's source takes seconds: a few of them say enough.
Job job = Job
    .Default.WithToolchain(InProcessEmitToolchain.Instance)
    .WithStrategy(RunStrategy.Monitoring)
    .WithWarmupCount(2)
    .WithIterationCount(5);
IConfig config = DefaultConfig
    .Instance.AddJob(job)
    .AddColumn(new ThroughputColumn())
    .HideColumns(Column.Job, Column.Toolchain, Column.RunStrategy);
BenchmarkRunner.Run<ReadersOverOdoo>(config, args);
return 0;
