using System.Collections.Frozen;
using Bindery.Blueprints.Naming;
using Bindery.Core.Failures;
using Bindery.Core.Text;
using Bindery.Generation.Text;

namespace Bindery.Generation.Initialisation;

/// <summary>What a connector may be called: its name becomes a folder, a Python package and models.</summary>
public static class ModuleNameRule
{
    // PostgreSQL cuts names at 63; the longest made from a connector's name adds 40 to it.
    private const int MaximumLength = 23;

    private static readonly FrozenSet<string> Taken = FrozenSet.ToFrozenSet([
        "odoo",
        "openerp",
        "base",
        "generic",
        "connector",
        "component",
        "queue",
        "web",
        "test",
        "tests",
    ]);

    /// <exception cref="BinderyException">The name won't do; the message says why.</exception>
    public static ConnectorNames Require(string name)
    {
        ConnectorNames names = new(name);
        if (Objection(names.Platform) is { } objection)
        {
            throw BinderyException.BadRequest(
                $"'{Shown(name)}' can't name a connector: {objection}. Take a name such as 'my_shop'."
            );
        }

        return names;
    }

    private static string? Objection(string platform)
    {
        if (platform.Length == 0)
        {
            return "it is empty";
        }

        if (platform.Length > MaximumLength)
        {
            return $"it has {platform.Length} characters and {MaximumLength} is the most";
        }

        if (!char.IsAsciiLetterLower(platform[0]))
        {
            return "it must begin with a letter from a to z";
        }

        if (!platform.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
        {
            return "only a to z, 0 to 9 and _ may stand in it";
        }

        if (platform.EndsWith('_') || platform.Contains("__", StringComparison.Ordinal))
        {
            return "an underscore must stand between two words";
        }

        if (!PythonName.IsName(platform))
        {
            return "it is a word of Python";
        }

        return Taken.Contains(platform) ? "Odoo or the framework has that name already" : null;
    }

    private static string Shown(string name)
    {
        string line = OneLine.Of(name);
        return line.Length > 40 ? line[..40] + "…" : line;
    }
}
