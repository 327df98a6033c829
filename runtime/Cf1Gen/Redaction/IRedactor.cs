namespace Cf1Gen.Runtime;

/// <summary>Takes what is secret out of texts.</summary>
internal interface IRedactor
{
    /// <summary>Gives a text without secrets.</summary>
    string Redact(string text);
}
