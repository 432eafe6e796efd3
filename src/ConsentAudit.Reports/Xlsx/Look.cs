namespace ConsentAudit.Reports.Xlsx;

/// <summary>How a cell looks, by what it says.</summary>
internal enum Look
{
    Text,
    Centred,
    Count,
    Decimal,
    Muted,
    Link,
    LinkCentred,
    Alarm,
    Fail,
    Review,
    CannotTell,
    Pass,
    NotApplicable,
    Input,
    InputDate,
}
