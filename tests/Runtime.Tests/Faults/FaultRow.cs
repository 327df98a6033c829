using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>A fault and how calls must end that meet it.</summary>
/// <param name="Group">Its number in the README's table.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Answer">The server's answer.</param>
/// <param name="Ends">How a call must end when each of its attempts meets the fault.</param>
internal sealed record FaultRow(int Group, string Name, Func<FaultCall, QuickTime, FaultAnswer> Answer, Func<FaultCall, Expected> Ends)
{
    /// <summary>Whether the connection is used for the next request; <see langword="null"/> when it does not matter.</summary>
    public bool? IsConnectionKept { get; init; }

    /// <summary>
    /// Whether .NET itself sends a request without a body up to three times more, of which nobody is told. It does so only where that
    /// changes nothing: other requests have a body.
    /// </summary>
    public bool IsResentUnseen { get; init; }

    /// <summary>The wait between two attempts that the server asks for; <see langword="null"/> for the client's own.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>The id of the edge, which must be on the exception.</summary>
    public string? RequestId { get; init; }
}
