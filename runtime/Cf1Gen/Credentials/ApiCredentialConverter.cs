using System.ComponentModel;
using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>
/// Converts a text, such as <c>"Credential": "…"</c> in a configuration file, to a credential with which no client can be created.
/// </summary>
/// <remarks>
/// The kind of the credential is unknown. The converter does not throw, because the exception of the configuration binder would contain the
/// text, which is probably a secret.
/// </remarks>
internal sealed class ApiCredentialConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string ? ApiCredential.Unspecified : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) => false;
}
