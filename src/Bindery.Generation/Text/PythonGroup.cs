using System.Collections.Immutable;

namespace Bindery.Generation.Text;

/// <summary>
/// A call or display and what is inside it, laid out as black leaves it: on one line where that
/// fits, else one item a line, each with a comma behind it.
/// </summary>
public sealed class PythonGroup
{
    /// <summary>Columns that black fills.</summary>
    public const int LineLength = 88;

    private readonly PythonSource _head;
    private readonly ImmutableArray<PythonGroup> _items;
    private readonly PythonSource _tail;

    private PythonGroup(PythonSource head, ImmutableArray<PythonGroup> items, PythonSource tail)
    {
        _head = head;
        _items = items;
        _tail = tail;
    }

    public static PythonGroup Leaf(PythonSource source) => new(source, [], PythonSource.Empty);

    public static PythonGroup Call(
        PythonSource function,
        params ImmutableArray<PythonGroup> arguments
    ) => new(PythonSource.Of($"{function}("), arguments, PythonSource.Of($")"));

    public static PythonGroup Tuple(params ImmutableArray<PythonGroup> items) =>
        new(
            PythonSource.Of($"("),
            items,
            items.Length == 1 ? PythonSource.Of($",)") : PythonSource.Of($")")
        );

    public static PythonGroup List(params ImmutableArray<PythonGroup> items) =>
        new(PythonSource.Of($"["), items, PythonSource.Of($"]"));

    public static PythonGroup Dictionary(params ImmutableArray<PythonGroup> entries) =>
        new(PythonSource.Of($"{{"), entries, PythonSource.Of($"}}"));

    /// <summary><c>name=</c> or <c>"key": </c> before the group.</summary>
    public PythonGroup Behind(PythonSource prefix) =>
        new(PythonSource.Of($"{prefix}{_head}"), _items, _tail);

    /// <param name="indent">Column that it starts at.</param>
    /// <param name="suffix">Characters that follow it on its last line.</param>
    public PythonSource ToSource(int indent, int suffix = 0)
    {
        PythonSource oneLine = OneLine();
        if (_items.IsEmpty || indent + oneLine.Text.Length + suffix <= LineLength)
        {
            return oneLine;
        }

        PythonSource items = PythonSource.Lines(
            _items.Select(item => PythonSource.Of($"{item.ToSource(indent + 4, 1)},"))
        );
        PythonSource tail = new(_tail.Text.TrimStart(','));
        return PythonSource.Of(
            $"""
            {_head}
                {items}
            {tail}
            """
        );
    }

    private PythonSource OneLine()
    {
        PythonSource items = PythonSource.Join(", ", _items.Select(item => item.OneLine()));
        return PythonSource.Of($"{_head}{items}{_tail}");
    }
}
