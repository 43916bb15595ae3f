using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;

namespace Bindery.Diagnosis.Logs;

/// <summary>Puts lines together to entries, keeps groups of those that complain and counts the rest.</summary>
internal sealed class SurveyBuilder : ILineSink
{
    private const int MomentLength = 23;
    private readonly byte[] _first = new byte[MomentLength];
    private readonly byte[] _last = new byte[MomentLength];
    private readonly OpenEntry _open = new();
    private readonly EntryGroups _groups = new();
    private readonly SignalCounter _signals = new();
    private long _bytes;
    private long _lines;
    private long _entries;

    public void Add(ReadOnlySpan<byte> line)
    {
        _bytes += line.Length + 1;
        _lines++;
        if (!LogHead.Is(line))
        {
            _open.Append(line);
            return;
        }

        Close();
        Count(line);
        _signals.Look(line);
        _open.Begin(line);
    }

    /// <summary>Ends the entry that is open: nothing more belongs to it.</summary>
    public void Close()
    {
        if (_open.Complains)
        {
            _groups.Add(_open);
        }

        _open.Clear();
    }

    public LogSurvey ToSurvey(ImmutableArray<string> files) =>
        new()
        {
            Files = files,
            Bytes = _bytes,
            Lines = _lines,
            Entries = _entries,
            First = LogHead.Moment(_first),
            Last = LogHead.Moment(_last),
            Complaints = Complaints.Of(_groups.ToComplaints()),
            Ungrouped = _groups.Ungrouped,
            Signals = _signals.ToSignals(),
        };

    private void Count(ReadOnlySpan<byte> line)
    {
        if (_entries++ == 0)
        {
            line[..MomentLength].CopyTo(_first);
        }

        line[..MomentLength].CopyTo(_last);
    }
}
