using System.Collections.Immutable;
using Bindery.Core.Failures;

namespace Bindery.Validation.Configuration;

/// <summary>Finds and reads <c>bindery.yaml</c>, or the table <c>[tool.bindery]</c> of <c>pyproject.toml</c>.</summary>
public static class ConfigurationFile
{
    private const string Yaml = "bindery.yaml";
    private const string Toml = "pyproject.toml";

    /// <summary>The nearest configuration at or above a folder; empty settings where there is none.</summary>
    /// <exception cref="BinderyException">A configuration is there and wrong.</exception>
    public static ValidationSettings FindFor(string path)
    {
        for (
            DirectoryInfo? folder = new(Path.GetFullPath(path));
            folder is not null;
            folder = folder.Parent
        )
        {
            ValidationSettings? found =
                ReadIfThere(Path.Combine(folder.FullName, Yaml))
                ?? ReadIfThere(Path.Combine(folder.FullName, Toml));
            if (found is not null)
            {
                return found;
            }
        }

        return new ValidationSettings();
    }

    /// <exception cref="BinderyException">There is no such file, or it is wrong.</exception>
    public static ValidationSettings Read(string file) =>
        ReadIfThere(file)
        ?? throw BinderyException.BadRequest(
            File.Exists(file)
                ? $"{file} has no table [tool.bindery]."
                : $"there is no configuration {file}."
        );

    private static ValidationSettings? ReadIfThere(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        string text = File.ReadAllText(file);
        ImmutableArray<ConfigurationEntry>? entries = file.EndsWith(
            ".toml",
            StringComparison.OrdinalIgnoreCase
        )
            ? TomlConfiguration.Read(file, text)
            : YamlConfiguration.Read(file, text);
        return entries is { } keys ? new SettingsReader(file).Read(keys) : null;
    }
}
