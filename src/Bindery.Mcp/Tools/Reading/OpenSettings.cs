using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Mcp.Folders;
using Bindery.Validation;
using Bindery.Validation.Configuration;

namespace Bindery.Mcp.Tools.Reading;

/// <summary>What a project's configuration asks for, as far as it stays in the open folders.</summary>
internal static class OpenSettings
{
    /// <param name="call">Gives the folders, and the addons that the server was started with.</param>
    /// <param name="folder">Real path of what is validated.</param>
    /// <param name="leftOut">Paths of the configuration that lead out of the open folders.</param>
    /// <exception cref="BinderyException">The configuration is wrong.</exception>
    public static ValidationSettings For(
        ToolCall call,
        string folder,
        out ImmutableArray<string> leftOut
    )
    {
        ValidationSettings found = ConfigurationFile.FindFor(folder);
        ValidationSettings settings =
            found.File is { } file && !IsOpen(call.Folders, file)
                ? new ValidationSettings()
                : found;
        ValidationOptions options = settings.Options;
        string[] named =
        [
            .. options.AddonsPath,
            .. options.Catalogues,
            .. Named(settings.Baseline),
        ];
        leftOut = [.. named.Where(path => !IsOpen(call.Folders, path))];
        return settings with
        {
            Baseline = Named(settings.Baseline).Except(leftOut).FirstOrDefault(),
            Options = options with
            {
                AddonsPath =
                [
                    .. call.Bench.Options.AddonsPath,
                    .. options.AddonsPath.Except(leftOut),
                ],
                Catalogues = [.. options.Catalogues.Except(leftOut)],
            },
        };
    }

    private static bool IsOpen(AllowedFolders folders, string path) =>
        folders.Holds(RealPath.Of(path));

    private static IEnumerable<string> Named(string? path) => path is null ? [] : [path];
}
