using Cf1Gen.Emulation.Domain;

namespace Cf1Gen.Emulation;

/// <summary>Simulates a Cloudforce One analyst, whose actions are not operations of the API.</summary>
public sealed class Analyst
{
    private const string Email = "analyst@example.com";

    private readonly Account _account;

    internal Analyst(Account account) => _account = account;

    /// <summary>Sets the status of a request, for example to <c>accepted</c>.</summary>
    /// <exception cref="InvalidOperationException">The request does not exist, or the status is not a known status.</exception>
    public void SetStatus(string requestId, string status) => _account.Requests.SetStatus(requestId, status);

    /// <summary>Adds a reply to a request and sets its status to <c>completed</c>. The request cannot be changed afterwards.</summary>
    /// <exception cref="InvalidOperationException">The request does not exist.</exception>
    public void Complete(string requestId, string reply)
    {
        _account.Messages.Add(requestId, reply, Email);
        SetStatus(requestId, "completed");
    }
}
