using Bindery.Init.Benchmarks;

return await Comparison.RunAsync(Console.Out, args);
