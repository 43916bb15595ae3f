using System.Text.Json.Nodes;

namespace Bindery.Framework.Benchmarks;

/// <summary>Where the time of each import goes; for those who make it faster.</summary>
internal sealed class ProfileMeasurement : IMeasurement
{
    public bool IsUsual => false;

    public async Task RunAsync(
        PreparedImport prepared,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        JsonObject profiles = await prepared.RoundAsync(
            "profiling.profile_import(registry, {values})",
            prepared.Platform,
            cancellation
        );
        foreach ((string plural, JsonNode? profile) in profiles)
        {
            await output.WriteLineAsync($"## {plural}\n{profile}");
        }
    }
}
