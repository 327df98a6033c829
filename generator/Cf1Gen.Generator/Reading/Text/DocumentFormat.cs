namespace Cf1Gen.Generator.Reading.Text;

/// <summary>The syntaxes in which an OpenAPI document can be written.</summary>
internal enum DocumentFormat
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>YAML.</summary>
    Yaml,
}
