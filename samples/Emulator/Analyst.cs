using Cf1Gen.Emulation.Domain;

namespace Cf1Gen.Emulation;

/// <summary>Does to requests what an analyst of Cloudforce One does, which no operation of the API can.</summary>
public sealed class Analyst
{
    private const string Email = "analyst@example.com";

    private readonly Account _account;

    internal Analyst(Account account) => _account = account;

    /// <summary>Moves a request on to <paramref name="status"/>, <c>accepted</c> for example.</summary>
    /// <exception cref="InvalidOperationException">There is no such request, or no such status.</exception>
    public void Move(string requestId, string status) => _account.Requests.Move(requestId, status);

    /// <summary>Answers a request and completes it: from then on it cannot be changed.</summary>
    /// <exception cref="InvalidOperationException">There is no such request.</exception>
    public void Complete(string requestId, string answer)
    {
        _account.Messages.Add(requestId, answer, Email);
        Move(requestId, "completed");
    }
}
