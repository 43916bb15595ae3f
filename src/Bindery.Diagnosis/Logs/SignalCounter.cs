using System.Text;

namespace Bindery.Diagnosis.Logs;

/// <summary>Looks for the few lines without complaint that tell something.</summary>
internal sealed class SignalCounter
{
    private readonly Dictionary<
        (string Path, int Status, bool HasDatabase),
        WebhookAnswer
    > _answers = [];
    private long _serverStarts;
    private long _jobsAsked;
    private bool _hasRunner;
    private bool _isRunnerSwitchedOff;

    public void Look(ReadOnlySpan<byte> line)
    {
        if (line.IndexOf("/webhook/"u8) > 0)
        {
            CountAnswer(line);
        }
        else if (line.IndexOf("jobrunner"u8) > 0)
        {
            LookAtRunner(line);
        }
        else if (line.IndexOf("HTTP service (werkzeug) running"u8) > 0)
        {
            _serverStarts++;
        }
    }

    public LogSignals ToSignals() =>
        new()
        {
            ServerStarts = _serverStarts,
            HasRunner = _hasRunner,
            IsRunnerSwitchedOff = _isRunnerSwitchedOff,
            JobsAsked = _jobsAsked,
            WebhookAnswers = [.. _answers.Values],
        };

    private void LookAtRunner(ReadOnlySpan<byte> line)
    {
        if (line.IndexOf("capacity is set to 0"u8) > 0)
        {
            _isRunnerSwitchedOff = true;
        }
        else
        {
            _hasRunner = true;
            _isRunnerSwitchedOff = false;
            _jobsAsked += line.IndexOf("asking Odoo to run job"u8) > 0 ? 1 : 0;
        }
    }

    /// <summary><c>… werkzeug: 127.0.0.1 - - [date] "POST /x/webhook/token HTTP/1.1" 401 - …</c></summary>
    private void CountAnswer(ReadOnlySpan<byte> line)
    {
        int post = line.IndexOf("\"POST /"u8);
        int end = post < 0 ? -1 : line[post..].IndexOf(" HTTP/"u8);
        int close = end < 0 ? -1 : line[(post + end)..].IndexOf("\" "u8);
        if (close < 0 || line.Length < post + end + close + 5)
        {
            return;
        }

        ReadOnlySpan<byte> path = line.Slice(post + 6, end - 6);
        ReadOnlySpan<byte> status = line.Slice(post + end + close + 2, 3);
        if (int.TryParse(status, out int number))
        {
            Count(
                Encoding.UTF8.GetString(path[..(path.LastIndexOf((byte)'/') + 1)]),
                number,
                !LogHead.Read(line).Database.SequenceEqual("?"u8),
                LogHead.Moment(line)
            );
        }
    }

    private void Count(string path, int status, bool hasDatabase, DateTimeOffset? moment)
    {
        (string, int, bool) key = (path, status, hasDatabase);
        WebhookAnswer known = _answers.TryGetValue(key, out WebhookAnswer? answer)
            ? answer
            : new WebhookAnswer(path, status, hasDatabase) { First = moment };
        _answers[key] = known with { Count = known.Count + 1, Last = moment };
    }
}
