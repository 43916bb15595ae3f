using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Testing;

namespace Bindery.Simulation.Tests.Samples;

internal static class PlatformSamples
{
    /// <summary>Every sample of a platform; a file holds one, or several under <c>answers</c>.</summary>
    public static ImmutableArray<PlatformSample> Of(string platform)
    {
        string folder = Repository.PathTo("platforms", platform, "samples");
        return Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, "*.json")
                    .Order(StringComparer.Ordinal)
                    .SelectMany(Read),
            ]
            : [];
    }

    private static IEnumerable<PlatformSample> Read(string path)
    {
        JsonObject file = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        string name = Path.GetFileName(path);
        return file["answers"] is JsonArray answers
            ? answers.Select(answer => new PlatformSample(name, answer!.AsObject()))
            : [new PlatformSample(name, file)];
    }
}
