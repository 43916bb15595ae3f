using System.Text;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Text;

namespace Bindery.Diagnosis.Logs;

/// <summary>Entries of one kind: the first of them, and how many came.</summary>
internal sealed class EntryGroup
{
    private readonly byte[] _last = new byte[23];
    private readonly Complaint _first;
    private long _count = 1;

    public EntryGroup(OpenEntry entry)
    {
        LogHead head = LogHead.Read(entry.Head);
        string message = Encoding.UTF8.GetString(head.Message);
        string details = $"{message}\n{entry.Details()}";
        string exception = Encoding.UTF8.GetString(entry.Last);
        bool hasTraceback = details.Contains(Traceback.Head, StringComparison.Ordinal);
        Count(entry.Head);
        _count = 1;
        _first = new Complaint
        {
            Source = ComplaintSource.Log,
            Where = Encoding.UTF8.GetString(head.Logger),
            Kind = hasTraceback ? exception.Split(':')[0] : "",
            Message = Message(message, hasTraceback ? exception : ""),
            Root = Traceback.Root(details),
            IsError = head.Level.SequenceEqual("ERROR"u8) || head.Level.SequenceEqual("CRITICAL"u8),
            IsOfConnector = OfConnector(entry.Text),
            First = LogHead.Moment(entry.Head),
        };
    }

    public void Count(ReadOnlySpan<byte> head)
    {
        _count++;
        head[.._last.Length].CopyTo(_last);
    }

    public Complaint ToComplaint() => _first with { Count = _count, Last = LogHead.Moment(_last) };

    private static string Message(string message, string exception) =>
        exception.Length == 0 ? message
        : message.Length == 0 || message == Traceback.Head ? exception
        : $"{message}: {exception}";

    private static bool OfConnector(ReadOnlySpan<byte> text) =>
        text.IndexOf("connector"u8) >= 0
        || text.IndexOf("queue_job"u8) >= 0
        || text.IndexOf("queue.job"u8) >= 0;
}
