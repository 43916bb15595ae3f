namespace Bindery.Tests.Commands;

/// <summary>Lets a test wait until something was written for the n-th time.</summary>
internal sealed class WatchedWriter(string text) : StringWriter
{
    private readonly SemaphoreSlim _written = new(0);
    private int _seen;

    public Task WaitAsync(CancellationToken cancellation) => _written.WaitAsync(cancellation);

    public override void Write(string? value)
    {
        base.Write(value);
        Count();
    }

    public override void Write(char[] buffer, int index, int count)
    {
        base.Write(buffer, index, count);
        Count();
    }

    protected override void Dispose(bool disposing)
    {
        _written.Dispose();
        base.Dispose(disposing);
    }

    private void Count()
    {
        int now = ToString().Split(text).Length - 1;
        if (now > _seen)
        {
            _written.Release(now - _seen);
            _seen = now;
        }
    }
}
