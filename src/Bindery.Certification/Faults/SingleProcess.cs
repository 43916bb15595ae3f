using System.Diagnostics;

namespace Bindery.Certification.Faults;

/// <summary>One process, without those that it started.</summary>
internal static class SingleProcess
{
    /// <summary>Ends it at once and waits until it has ended; does nothing where it is gone.</summary>
    public static void Kill(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            process.Kill();
            process.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            // It ended between being found and being killed.
        }
    }
}
