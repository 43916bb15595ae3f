using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>What a file's text was cut into.</summary>
public sealed record PythonTokens(
    ImmutableArray<PythonToken> All,
    ImmutableArray<SyntaxDiagnostic> Diagnostics
)
{
    /// <summary>The index of the token whose full span holds an offset; the end marker's at the end of the file.</summary>
    public int IndexAt(int offset)
    {
        int low = 0;
        int high = All.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (All[middle].End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
