using Bindery.Blueprints;
using Bindery.Blueprints.Checking;
using Bindery.Core.Failures;
using Bindery.OpenApi.Guessing;
using Bindery.OpenApi.Reading;
using Bindery.OpenApi.Writing;

namespace Bindery.OpenApi;

/// <summary>Makes a blueprint of an OpenAPI document.</summary>
public static class OpenApiImport
{
    /// <param name="text">OpenAPI 3.0, 3.1 or Swagger 2.0, as JSON or YAML.</param>
    /// <exception cref="BinderyException">It can't be read, or has nothing that Odoo has too.</exception>
    public static ImportedBlueprint Run(string text, ImportRequest request) =>
        Checked(
            new PlatformGuess(DescriptionReader.Read(text, request.Source), request).Make(),
            request.Source
        );

    /// <returns>A blueprint with one entity.</returns>
    /// <exception cref="BinderyException">The schema isn't there, or nothing lists its records.</exception>
    public static ImportedBlueprint Run(string text, SchemaRequest request) =>
        Checked(
            new SchemaGuess(DescriptionReader.Read(text, request.Source), request).Make(),
            request.Source
        );

    private static ImportedBlueprint Checked(GuessedPlatform platform, string source)
    {
        string yaml = BlueprintText.Of(platform);
        BlueprintReading reading = BlueprintCheck.Apply(BlueprintReader.Read(yaml, source));
        return reading.Succeeded
            ? new ImportedBlueprint(yaml, reading.Blueprint, platform.Notes)
            : throw BinderyException.BadRequest(
                $"the document can't be made into a blueprint: {reading.Problems[0].Message}; import it with fewer paths, and report this."
            );
    }
}
