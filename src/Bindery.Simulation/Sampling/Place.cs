namespace Bindery.Simulation.Sampling;

/// <summary>City, code, country and state that belong together.</summary>
internal sealed record Place(string City, string Zip, string Country, string? State);
