using System.Collections.Immutable;
using Bindery.Diagnosis.Logs.Journal;

namespace Bindery.Diagnosis.Logs;

/// <summary>Reads logs of any size, with flat memory.</summary>
public static class LogReader
{
    /// <param name="paths">Logs; what was rotated away from each is read before it.</param>
    /// <param name="progress">Told after each piece.</param>
    public static async Task<LogSurvey> ReadAsync(
        ImmutableArray<string> paths,
        IProgress<LogProgress> progress,
        CancellationToken cancellation
    )
    {
        ImmutableArray<string> files = LogFiles.Of(paths);
        long total = files.Sum(file => new FileInfo(file).Length);
        SurveyBuilder survey = new();
        long done = 0;
        foreach (string file in files)
        {
            await using Stream text = LogFiles.Open(file, out FileStream packed);
            JournalLines lines = new(survey);
            await LineReader.ReadAsync(
                text,
                lines,
                () => progress.Report(new LogProgress(file, Share(done + packed.Position, total))),
                cancellation
            );
            survey.Close();
            done += packed.Length;
        }

        return survey.ToSurvey(files);
    }

    private static double Share(long done, long total) =>
        total == 0 ? 1 : Math.Min(1, (double)done / total);
}
