using ConsentAudit.Readings.Tcf;
using NUnit.Framework;

namespace ConsentAudit.Tests.Readings.Tcf;

public sealed class GoogleConsentTests
{
    [TestCase("G100", ConsentState.Denied, ConsentState.Denied)]
    [TestCase("G111", ConsentState.Granted, ConsentState.Granted)]
    [TestCase("G110", ConsentState.Granted, ConsentState.Denied)]
    [TestCase("G101", ConsentState.Denied, ConsentState.Granted)]
    [TestCase("G1--", ConsentState.Unset, ConsentState.Unset)]
    public void Gcs_tells_of_advertising_then_of_audience(string gcs, ConsentState ads, ConsentState analytics) => Assert.That(
        GoogleConsent.Gcs(gcs).Select(s => (s.Name, s.Now)),
        Is.EqualTo(new[] { ("ad_storage", ads), ("analytics_storage", analytics) }));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("G1")]
    [TestCase("G211")]
    [TestCase("G1111")]
    [TestCase("G1xx")]
    [TestCase("111")]
    public void Gcs_of_another_form_tells_nothing(string? gcs) => Assert.That(GoogleConsent.Gcs(gcs), Is.Empty);

    [TestCase('l', ConsentState.Unset, ConsentState.Unset)]
    [TestCase('m', ConsentState.Unset, ConsentState.Denied)]
    [TestCase('n', ConsentState.Unset, ConsentState.Granted)]
    [TestCase('p', ConsentState.Denied, ConsentState.Denied)]
    [TestCase('q', ConsentState.Denied, ConsentState.Denied)]
    [TestCase('r', ConsentState.Denied, ConsentState.Granted)]
    [TestCase('t', ConsentState.Granted, ConsentState.Granted)]
    [TestCase('u', ConsentState.Granted, ConsentState.Denied)]
    [TestCase('v', ConsentState.Granted, ConsentState.Granted)]
    [TestCase('z', ConsentState.Unknown, ConsentState.Unknown)]
    [TestCase('T', ConsentState.Unknown, ConsentState.Unknown)]
    public void Each_letter_of_gcd_tells_the_default_and_what_holds_now(char letter, ConsentState before, ConsentState now) => Assert.That(
        GoogleConsent.Gcd($"13{letter}3l3l3l5")[0],
        Is.EqualTo(new GoogleSignal("ad_storage", before, now)));

    [TestCase("13p3q3r3t5")]
    [TestCase("11p1q1r1t5")]
    [TestCase("13p3q3r2t5l1")]
    [TestCase("13p3q3r3t3m1")]
    public void Digits_and_what_follows_the_fourth_letter_are_no_matter(string gcd) => Assert.That(
        GoogleConsent.Gcd(gcd).Select(s => (s.Name, s.Now)),
        Is.EqualTo(new[] { ("ad_storage", ConsentState.Denied), ("analytics_storage", ConsentState.Denied), ("ad_user_data", ConsentState.Granted), ("ad_personalization", ConsentState.Granted) }));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("13t3t3t")]
    [TestCase("G111")]
    [TestCase("t3t3t3t5")]
    [TestCase("13t3t3t3t5<script>")]
    public void Gcd_of_another_form_tells_nothing(string? gcd) => Assert.That(GoogleConsent.Gcd(gcd), Is.Empty);

    [Test]
    public void Gcd_without_end_tells_nothing() => Assert.That(GoogleConsent.Gcd("13t3t3t3t" + new string('5', 1_000)), Is.Empty);
}
