using Bindery.Generation.Text;

namespace Bindery.Generation.Parts;

/// <summary>The comment that each Python file begins with.</summary>
internal static class Licence
{
    public static PythonSource Comment(string licence) =>
        licence switch
        {
            "AGPL-3" => PythonSource.Of(
                $"# License AGPL-3.0 or later (https://www.gnu.org/licenses/agpl)."
            ),
            "GPL-3" => PythonSource.Of(
                $"# License GPL-3.0 or later (https://www.gnu.org/licenses/gpl)."
            ),
            "LGPL-3" => PythonSource.Of(
                $"# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl)."
            ),
            _ => PythonSource.Of($"# See the licence in the manifest of this addon."),
        };
}
