using Bindery.Framework.Benchmarks;

return await FrameworkBenchmark.RunAsync(Console.Out, args, CancellationToken.None);
