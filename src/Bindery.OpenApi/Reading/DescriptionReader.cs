using System.Text.Json;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;
using Bindery.Core.Text;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Bindery.OpenApi.Reading;

/// <summary>OpenAPI 3.0 and 3.1 and Swagger 2.0, in JSON or YAML. Nothing outside the text is read.</summary>
internal static class DescriptionReader
{
    private const int Deepest = 256;

    /// <param name="source">What messages call the document.</param>
    public static OpenApiDocument Read(string text, string source)
    {
        JsonObject root = Tree(text, source);
        if (!root.ContainsKey("openapi") && !root.ContainsKey("swagger"))
        {
            throw Refused(source, "has neither 'openapi' nor 'swagger' at its top");
        }

        OpenApiReaderSettings settings = new()
        {
            LoadExternalRefs = false,
            RuleSet = ValidationRuleSet.GetEmptyRuleSet(),
        };
        try
        {
            ReadResult result = new OpenApiJsonReader().Read(
                root,
                new Uri("file:///description"),
                settings
            );
            return result.Document
                ?? throw Refused(source, result.Diagnostic?.Errors.FirstOrDefault()?.Message ?? "");
        }
        catch (Exception failure) when (failure is not BinderyException)
        {
            // The reader throws many kinds on documents that break its expectations.
            throw Refused(source, failure.Message);
        }
    }

    private static JsonObject Tree(string text, string source)
    {
        string body = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        JsonNode? root = body.StartsWith('{') ? Json(body, source) : YamlToJson.Read(body, source);
        return root as JsonObject ?? throw Refused(source, "isn't a mapping at its top");
    }

    private static JsonNode? Json(string text, string source)
    {
        try
        {
            return JsonNode.Parse(
                text,
                documentOptions: new JsonDocumentOptions
                {
                    AllowTrailingCommas = true,
                    CommentHandling = JsonCommentHandling.Skip,
                    MaxDepth = Deepest,
                }
            );
        }
        catch (JsonException failure)
        {
            throw BinderyException.BadRequest(
                $"{OneLine.Of(source)}:{failure.LineNumber + 1}:{failure.BytePositionInLine + 1}: this isn't JSON; correct the text there."
            );
        }
    }

    private static BinderyException Refused(string source, string why) =>
        BinderyException.BadRequest(
            $"{OneLine.Of(source)} can't be read as OpenAPI 3 or Swagger 2.0: {OneLine.Of(why)}."
        );
}
