using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;

namespace Cf1Gen.Runtime.Tests.Faults.Table;

/// <summary>A fault and the expected outcome of each kind of call.</summary>
/// <param name="Group">The number of the group in the table of the README.</param>
/// <param name="Name">The name of the fault.</param>
/// <param name="Respond">Creates the response of the server.</param>
/// <param name="GetOutcome">Returns the expected outcome of a call, each of whose attempts has the fault.</param>
internal sealed record FaultRow(
    int Group, string Name, Func<FaultCall, ImmediateTimeProvider, FaultResponder> Respond, Func<FaultCall, ExpectedOutcome> GetOutcome)
{
    /// <summary>
    /// Gets a value indicating whether the connection is used for the next request; <see langword="null"/> if this is not tested.
    /// </summary>
    public bool? IsConnectionKept { get; init; }

    /// <summary>
    /// Gets a value indicating whether .NET itself sends a request without a body up to three more times, invisibly to the client. It
    /// does so only for requests that are safe to repeat, because all others have a body.
    /// </summary>
    public bool IsRetriedByHandler { get; init; }

    /// <summary>Gets the time that the server asks to wait before a retry; <see langword="null"/> for the client's default.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>Gets the identifier of the request that the exception must have.</summary>
    public string? RequestId { get; init; }

    /// <summary>Returns a row that expects the connection to be used for the next request.</summary>
    public FaultRow KeepsConnection() => this with { IsConnectionKept = true };

    /// <summary>Returns a row that expects the next request to use another connection.</summary>
    public FaultRow ClosesConnection() => this with { IsConnectionKept = false };
}
