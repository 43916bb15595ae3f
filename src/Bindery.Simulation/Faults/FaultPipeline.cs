using System.Collections.Immutable;
using Bindery.Simulation.Sampling;

namespace Bindery.Simulation.Faults;

/// <summary>Draws for each request which fault, if any, it meets: the first in the list that hits.</summary>
internal sealed class FaultPipeline
{
    private static readonly ImmutableArray<IFaultEffect> Effects =
    [
        new TimeoutFault(),
        new Status429Fault(),
        new Status500Fault(),
        new TruncatedFault(),
        new MalformedFault(),
        new SlowFault(),
        new ResetFault(),
    ];

    private readonly Lock gate = new();
    private ImmutableArray<Draw> draws = [];

    public ImmutableArray<Fault> Faults
    {
        get
        {
            lock (gate)
            {
                return [.. draws.Select(draw => draw.Fault)];
            }
        }
    }

    public void Set(IEnumerable<Fault> faults)
    {
        ImmutableArray<Draw> next =
        [
            .. faults.Select(fault => new Draw(
                fault,
                SeededRandom.For(fault.Seed, "fault", (long)fault.Kind)
            )),
        ];
        lock (gate)
        {
            draws = next;
        }
    }

    public IFaultEffect? Next()
    {
        lock (gate)
        {
            // Every fault draws each time, so that one more in the list doesn't move the others.
            ImmutableArray<Draw> hits =
            [
                .. draws.Where(draw => draw.Random.Below(draw.Fault.OneIn) == 0),
            ];
            return hits.IsEmpty ? null : Effects.First(effect => effect.Kind == hits[0].Fault.Kind);
        }
    }

    private sealed record Draw(Fault Fault, SeededRandom Random);
}
