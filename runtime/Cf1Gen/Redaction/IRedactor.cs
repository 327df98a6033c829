namespace Cf1Gen.Runtime;

/// <summary>Removes secrets from texts.</summary>
internal interface IRedactor
{
    /// <summary>Returns a text without secrets.</summary>
    string Redact(string text);

    /// <summary>Returns a text without secrets and control characters, neither of which can hide the other.</summary>
    string RedactLine(string text) => Redact(ControlCharacters.Of(Redact(text)));
}
