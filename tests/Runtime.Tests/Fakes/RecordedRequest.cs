using System.Text;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A request that the fake server received.</summary>
internal sealed record RecordedRequest(
    string Method, Uri Address, IReadOnlyDictionary<string, string> Headers, byte[] Content, DateTimeOffset Time)
{
    public string Body => Encoding.UTF8.GetString(Content);

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
