namespace Cf1Gen.Client.Tests.Http;

/// <summary>Calls at once, unlike <see cref="Progress{T}"/>, so that nothing has to be waited for.</summary>
internal sealed class CallingProgress<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
