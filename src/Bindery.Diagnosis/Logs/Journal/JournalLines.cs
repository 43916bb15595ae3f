namespace Bindery.Diagnosis.Logs.Journal;

/// <summary>
/// Takes Odoo's lines out of what journalctl wrapped around them, in the form that the first line
/// shows: <c>-o export</c>, <c>-o json</c>, <c>-o short</c>; a plain log passes unchanged.
/// </summary>
internal sealed class JournalLines(ILineSink inner) : ILineSink
{
    private JournalForm _form = JournalForm.Unknown;
    private readonly ExportFields _export = new(inner);

    public void Add(ReadOnlySpan<byte> line)
    {
        if (_form == JournalForm.Unknown)
        {
            _form = FormOf(line);
        }

        switch (_form)
        {
            case JournalForm.Export:
                _export.Add(line);
                break;
            case JournalForm.Json:
                AddJson(line);
                break;
            case JournalForm.Short:
                inner.Add(ShortLine.Message(line));
                break;
            default:
                inner.Add(line);
                break;
        }
    }

    private static JournalForm FormOf(ReadOnlySpan<byte> line) =>
        line.StartsWith("__CURSOR="u8) ? JournalForm.Export
        : line.StartsWith("{"u8) && line.IndexOf("\"MESSAGE\""u8) > 0 ? JournalForm.Json
        : ShortLine.Is(line) ? JournalForm.Short
        : line.StartsWith("-- "u8) || line.IsEmpty ? JournalForm.Unknown
        : JournalForm.None;

    private void AddJson(ReadOnlySpan<byte> line)
    {
        if (JsonMessage.TryRead(line, out byte[] message))
        {
            foreach (Range part in message.AsSpan().Split((byte)'\n'))
            {
                inner.Add(message.AsSpan(part));
            }
        }
    }
}
