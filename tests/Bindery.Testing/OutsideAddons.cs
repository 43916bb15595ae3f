using System.Collections.Immutable;

namespace Bindery.Testing;

/// <summary>Folders with the addons that tests on a real Odoo need.</summary>
public static class OutsideAddons
{
    /// <summary>The framework, those of ODOO_ADDONS_PATH or <c>~/odoo-lab</c>, and the examples.</summary>
    public static ImmutableArray<string> Path()
    {
        string? configured = Environment.GetEnvironmentVariable("ODOO_ADDONS_PATH");
        string lab = System.IO.Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            "odoo-lab",
            "oca"
        );
        IEnumerable<string> outside = string.IsNullOrEmpty(configured)
            ? [System.IO.Path.Combine(lab, "queue"), System.IO.Path.Combine(lab, "connector")]
            : configured.Split(',');
        // The examples come last: a broken copy of one stands before them.
        return [Repository.PathTo("addons"), .. outside, Repository.PathTo("examples")];
    }
}
