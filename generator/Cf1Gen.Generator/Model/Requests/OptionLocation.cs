namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Specifies where an option is sent.</summary>
internal enum OptionLocation
{
    Query,
    Header,
    Cookie,
}
