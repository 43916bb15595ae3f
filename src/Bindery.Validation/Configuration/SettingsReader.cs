using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Core.Findings;
using Bindery.Core.Text;

namespace Bindery.Validation.Configuration;

/// <summary>Makes settings of the keys of a configuration file.</summary>
internal sealed class SettingsReader(string file)
{
    private static readonly ImmutableArray<string> Keys =
    [
        "select",
        "ignore",
        "per-path-ignores",
        "addons-path",
        "catalog",
        "fail-on",
        "series",
        "baseline",
    ];

    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? "/";

    public ValidationSettings Read(ImmutableArray<ConfigurationEntry> entries) =>
        entries.Aggregate(new ValidationSettings { File = file }, Apply);

    private ValidationSettings Apply(ValidationSettings settings, ConfigurationEntry entry)
    {
        ValidationOptions options = settings.Options;
        return entry.Key switch
        {
            "select" => settings with { Options = options with { Select = Texts(entry) } },
            "ignore" => settings with { Options = options with { Ignore = Texts(entry) } },
            "per-path-ignores" => settings with
            {
                Options = options with { PathIgnores = PathIgnores(entry) },
            },
            "addons-path" => settings with { Options = options with { AddonsPath = Paths(entry) } },
            "catalog" => settings with { Options = options with { Catalogues = Paths(entry) } },
            "fail-on" => settings with { FailOn = Level(entry) },
            "series" => settings with { Options = options with { Series = Text(entry) } },
            "baseline" => settings with { Baseline = Whole(Text(entry)) },
            _ => throw Unknown(entry),
        };
    }

    private ImmutableArray<PathIgnore> PathIgnores(ConfigurationEntry entry) =>
        entry.Value.Entries is { } patterns
            ? [.. patterns.Select(pattern => new PathIgnore(Whole(pattern.Key), Texts(pattern)))]
            : throw Wrong(entry, "paths with lists of rules");

    private ImmutableArray<string> Paths(ConfigurationEntry entry) =>
        [.. Texts(entry).Select(Whole)];

    private string Whole(string path) => Path.GetFullPath(path, folder).Replace('\\', '/');

    private ImmutableArray<string> Texts(ConfigurationEntry entry) =>
        entry.Value.Items
        ?? (entry.Value.Text is { } text ? [text] : throw Wrong(entry, "a list of texts"));

    private string Text(ConfigurationEntry entry) =>
        entry.Value.Text ?? throw Wrong(entry, "a text");

    private Severity Level(ConfigurationEntry entry) =>
        Text(entry) switch
        {
            "information" => Severity.Information,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            _ => throw Wrong(entry, "information, warning or error"),
        };

    private BinderyException Wrong(ConfigurationEntry entry, string expected) =>
        BinderyException.BadRequest($"{file}:{entry.Line}: {entry.Key} must be {expected}.");

    private BinderyException Unknown(ConfigurationEntry entry)
    {
        string hint = Nearest.To(entry.Key, Keys) is { } meant
            ? $"did you mean {meant}?"
            : $"settings are {string.Join(", ", Keys)}.";
        return BinderyException.BadRequest(
            $"{file}:{entry.Line}: there is no setting {OneLine.Of(entry.Key)}; {hint}"
        );
    }
}
