namespace Bindery.Certification;

/// <summary>Something that is made when first asked for, and disposed of with its holder.</summary>
internal sealed class OnceAsync<T> : IAsyncDisposable
    where T : class
{
    private T? value;

    /// <summary>A making that fails is tried again by the next who asks.</summary>
    public async Task<T> GetAsync(Func<Task<T>> make) => value ??= await make();

    public async ValueTask DisposeAsync()
    {
        switch (value)
        {
            case IAsyncDisposable disposable:
                await disposable.DisposeAsync();
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }

        value = null;
    }
}
