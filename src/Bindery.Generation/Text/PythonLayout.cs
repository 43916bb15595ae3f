namespace Bindery.Generation.Text;

/// <summary>Lays a list, tuple or dict out as black does: on one line where it fits, else one a line.</summary>
public static class PythonLayout
{
    public const int LineLength = 88;

    /// <param name="head">What stands before the first element: <c>depends = [</c>.</param>
    /// <param name="elements">The elements, each on one line.</param>
    /// <param name="tail">What closes it: <c>]</c>.</param>
    /// <param name="indent">Columns that the whole is indented by where it ends up.</param>
    public static PythonSource Display(
        PythonSource head,
        IReadOnlyCollection<PythonSource> elements,
        PythonSource tail,
        int indent
    )
    {
        PythonSource joined = PythonSource.Join(", ", elements);
        PythonSource oneLine = PythonSource.Of($"{head}{joined}{tail}");
        if (elements.Count == 0 || indent + oneLine.Text.Length <= LineLength)
        {
            return oneLine;
        }

        PythonSource lines = PythonSource.Lines(
            elements.Select(element => PythonSource.Of($"{element},"))
        );
        return PythonSource.Of(
            $"""
            {head}
                {lines}
            {tail}
            """
        );
    }
}
