namespace Bindery.Simulation.Sampling;

/// <summary>The tax of one order; a rate of zero means that nothing is taxed.</summary>
internal sealed record TaxChoice(string Title, decimal Rate);
