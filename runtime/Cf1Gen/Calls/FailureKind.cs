namespace Cf1Gen.Runtime;

/// <summary>How far a failed request progressed, which determines whether it may be retried.</summary>
internal enum FailureKind
{
    /// <summary>The server returned an error response.</summary>
    Responded,

    /// <summary>There was no connection: the server has not seen the request.</summary>
    NotSent,

    /// <summary>The connection was lost or timed out: the server may have processed the request.</summary>
    Lost,

    /// <summary>A retry would fail again.</summary>
    Final,
}
