namespace Bindery.Framework.Benchmarks;

internal static class Measurements
{
    public static IReadOnlyDictionary<string, IMeasurement> All { get; } =
        new Dictionary<string, IMeasurement>(StringComparer.Ordinal)
        {
            ["import"] = new ImportMeasurement(),
            ["usual"] = new UsualMeasurement(),
            ["webhooks"] = new WebhookMeasurement(),
            ["memory"] = new MemoryMeasurement(),
            ["profile"] = new ProfileMeasurement(),
        };
}
