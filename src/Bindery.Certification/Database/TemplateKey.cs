using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Database;

/// <summary>Names a template by what is in it: another Odoo or another addon gives another name.</summary>
internal static class TemplateKey
{
    private const int Length = 12;

    public static string For(OdooSource source, IEnumerable<Addon> addons)
    {
        StringBuilder text = new();
        text.Append(source.Binary).Append('\n').Append(Release(source)).Append('\n');
        foreach (Addon addon in addons.OrderBy(addon => addon.Name, StringComparer.Ordinal))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{addon.Name} {addon.Version} {addon.Folder} {Newest(addon.Folder)}\n"
            );
        }

        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return "cert_template_" + Convert.ToHexStringLower(hash)[..Length];
    }

    private static string Release(OdooSource source)
    {
        string file = Path.Combine(source.Folder, "odoo", "release.py");
        return File.Exists(file) ? File.ReadAllText(file) : "";
    }

    private static long Newest(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".pyc", StringComparison.Ordinal))
            .Select(file => File.GetLastWriteTimeUtc(file).Ticks)
            .DefaultIfEmpty()
            .Max();
}
