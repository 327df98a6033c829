namespace Cf1Gen.Runtime;

/// <summary>How far a request came that failed: it decides whether it may be sent again.</summary>
internal enum FailureKind
{
    /// <summary>The server answered, but not with success.</summary>
    Responded,

    /// <summary>There was no connection: the server knows nothing of the request.</summary>
    NotSent,

    /// <summary>The connection broke or the time was up: the server may have carried out the request.</summary>
    Lost,

    /// <summary>Sending it again would not help.</summary>
    Final,
}
