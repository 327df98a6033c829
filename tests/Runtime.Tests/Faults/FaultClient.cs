using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>The client that meets the faults.</summary>
internal static class FaultClient
{
    /// <summary>What must be in no text.</summary>
    public const string Secret = "s3cret-t0ken-canary";

    /// <summary>Makes one with connections of its own, unless the options say otherwise.</summary>
    public static TestClient Of(Uri address, QuickTime time, LogRecorder? log = null, Action<TestClientOptions>? configure = null)
    {
        var options = new TestClientOptions { BaseAddress = address, Credential = ApiCredential.BearerToken(Secret), LoggerFactory = log };
        time.Use(options);
        options.TotalTimeout = Timeout.InfiniteTimeSpan;
        configure?.Invoke(options);
        return new TestClient(new ApiConnection(options));
    }
}
