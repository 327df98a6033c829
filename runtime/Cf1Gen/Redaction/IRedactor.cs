namespace Cf1Gen.Runtime;

/// <summary>Removes secrets from texts.</summary>
internal interface IRedactor
{
    /// <summary>Returns a text without secrets.</summary>
    string Redact(string text);
}
