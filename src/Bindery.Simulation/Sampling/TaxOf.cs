namespace Bindery.Simulation.Sampling;

/// <summary>One rate an order.</summary>
internal static class TaxOf
{
    public static TaxChoice Order(Draft draft) =>
        draft.Root.Tax ??= draft.Random.Pick<TaxChoice>([
            new("VAT", 0.2m),
            new("GST", 0.07m),
            new("State Tax", 0.0825m),
            new("", 0m),
        ]);
}
