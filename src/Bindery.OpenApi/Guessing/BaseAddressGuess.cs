using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Naming;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Guessing;

/// <summary>The address before every path, as a setting with the document's server for a default.</summary>
internal static class BaseAddressGuess
{
    private const string Unknown = "https://api.example.com";

    /// <param name="prefix">Segments of paths that hold placeholders: each becomes a setting.</param>
    public static (string BaseUrl, ImmutableArray<Setting> Settings) Of(
        OpenApiDocument document,
        ImmutableArray<string> prefix
    )
    {
        OpenApiServer? server = document.Servers?.FirstOrDefault();
        string address = Filled(server);
        bool isWhole = server?.Variables is not { Count: > 0 } && address != Unknown;
        Setting main = new()
        {
            Name = "api_url",
            Label = "API address",
            Type = SettingType.Url,
            Required = true,
            Help = "Address before every path, without a slash at its end",
            Default = isWhole ? address : null,
            Example = isWhole ? null : address,
        };
        ImmutableArray<(string Segment, Setting? Setting)> parts = [.. prefix.Select(Part)];
        return (
            "{api_url}" + string.Concat(parts.Select(part => "/" + part.Segment)),
            [
                main,
                .. parts.Select(part => part.Setting).OfType<Setting>().DistinctBy(one => one.Name),
            ]
        );
    }

    private static (string Segment, Setting? Setting) Part(string segment)
    {
        if (!segment.Contains('{'))
        {
            return (segment, null);
        }

        string name = TechnicalName.Of(segment, "account");
        return (
            $"{{{name}}}",
            new Setting
            {
                Name = name,
                Label = Blueprints.Naming.EntityWords.Title(name),
                Type = SettingType.Text,
                Required = true,
                Help = "Part of the API's address",
            }
        );
    }

    private static string Filled(OpenApiServer? server)
    {
        string url = server?.Url ?? "";
        // A variable that is only named is read as null, whatever its type says.
        foreach (
            (string name, OpenApiServerVariable? variable) in server?.Variables
                ?? new Dictionary<string, OpenApiServerVariable>(StringComparer.Ordinal)
        )
        {
            url = url.Replace($"{{{name}}}", variable?.Default ?? name, StringComparison.Ordinal);
        }

        string address = url.TrimEnd('/');
        // What is left over of a placeholder, in braces or encoded, is no address to offer.
        bool isWhole = Texts.WebAddress.Allows(address) && address.IndexOfAny(['{', '%', '$']) < 0;
        return isWhole ? address : Unknown;
    }
}
