using Bindery.Log.Benchmarks;

return await Comparison.RunAsync(Console.Out, args);
