using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Faults.Server;

/// <summary>Creates the clients that are tested with faults.</summary>
internal static class FaultClient
{
    /// <summary>The credential, which must not appear in any text.</summary>
    public const string Secret = "s3cret-t0ken-canary";

    /// <summary>Creates a client, with its own connections unless the options specify otherwise.</summary>
    public static TestClient Create(
        Uri address, ImmediateTimeProvider time, LogRecorder? log = null, Action<TestClientOptions>? configure = null)
    {
        var options = new TestClientOptions { BaseAddress = address, Credential = ApiCredential.BearerToken(Secret), LoggerFactory = log };
        time.Use(options);
        options.TotalTimeout = Timeout.InfiniteTimeSpan;
        configure?.Invoke(options);
        return new TestClient(new ApiConnection(options));
    }
}
