namespace Bindery.Simulation.Sampling;

internal sealed record Person(string First, string Last)
{
    public string Name => $"{First} {Last}".Trim();
}
