using Bindery.Validation.Benchmarks;

return await ValidationBenchmark.RunAsync(Console.Out, args);
